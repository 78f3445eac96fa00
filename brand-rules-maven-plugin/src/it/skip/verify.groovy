String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] brand-rules: skipped (brandrules.skip)')
assert !new File(basedir, 'target/brand-rules').exists()
