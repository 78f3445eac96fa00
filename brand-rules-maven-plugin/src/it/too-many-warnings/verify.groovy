String log = new File(basedir, 'build.log').text
assert log.contains('1 warning and 1 info in 1 of 1 file.')
assert log.contains('more than 0 warnings (brandrules.maxWarnings)')
assert new File(basedir, 'target/brand-rules').list() == ['lint-report.txt'] as String[]
