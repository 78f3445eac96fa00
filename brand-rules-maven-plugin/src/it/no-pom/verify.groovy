String log = new File(basedir, 'build.log').text
File content = new File(basedir, 'emails/welcome.html')
assert log.contains("[ERROR] ${content}:[4,21] ")
assert log.contains('2 errors in 1 of 1 file.')
assert new File(basedir, 'target/brand-rules/lint-report.json').exists()
