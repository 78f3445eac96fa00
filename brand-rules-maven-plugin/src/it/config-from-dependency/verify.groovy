import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
assert log.contains('2 errors in 1 of 1 file.')

def report = new JsonSlurper().parse(new File(basedir, 'target/brand-rules/lint-report.json'), 'UTF-8')
assert report.files[0].violations*.origin.every { it.contains('com/northwind/group.yaml:') }
assert report.files[0].channel == 'email'
