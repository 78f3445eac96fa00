import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
File content = new File(basedir, 'src/main/content/welcome.html')
assert log.readLines().count { it.startsWith("[WARNING] ${content}:[4,21] ") && it.endsWith('(color/off-palette)') } == 1
assert !log.contains('tone/avoided-term')
assert log.contains('[INFO] brand-rules: 1 warning in 1 of 1 file.')

def report = new JsonSlurper().parse(new File(basedir, 'target/brand-rules/lint-report.json'), 'UTF-8')
assert report.summary.warnings == 1
