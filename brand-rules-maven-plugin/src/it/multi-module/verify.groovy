import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
File content = new File(basedir, 'emails/welcome.html')
assert log.count("${content}:[4,21] ") == 1
assert log.contains('brand-rules: 1 file, no violations.')
assert log.contains('brand-rules: 2 errors in 1 of 1 file.')
assert log.contains('(brandrules.failOnViolation)')
assert log.contains("[INFO] brand-rules: no content in ${new File(basedir, 'empty')}")

def report = { module -> new JsonSlurper().parse(new File(basedir, "${module}target/brand-rules/lint-report.json"), 'UTF-8') }
assert report('').files*.path == ['landing.html']
assert report('emails/').files*.path == ['emails/welcome.html']
