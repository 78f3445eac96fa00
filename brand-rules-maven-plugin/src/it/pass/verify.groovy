import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
assert log.readLines().count { it.contains('brand-rules: ') } == 1
assert log.contains('[INFO] brand-rules: 1 file, no violations.')

def report = new JsonSlurper().parse(new File(basedir, 'target/brand-rules/lint-report.json'), 'UTF-8')
assert report.verdict == 'pass'
assert report.files*.path == ['src/main/content/welcome.html']
assert new File(basedir, 'target/brand-rules/lint-report.txt').exists()
