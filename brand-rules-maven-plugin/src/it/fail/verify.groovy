import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
File content = new File(basedir, 'src/main/content/welcome.html')

// Each violation once, where Maven's readers look for it.
assert log.readLines().count { it.startsWith("[ERROR] ${content}:[4,21] ") && it.endsWith('(color/off-palette)') } == 1
assert log.readLines().count { it.startsWith("[ERROR] ${content}:[5,4] ") && it.endsWith('(tone/avoided-term)') } == 1
assert log.count('(color/off-palette)') == 1

// The failure counts, names the report and the knob, and is a failure of the content, not of the plugin.
File json = new File(basedir, 'target/brand-rules/lint-report.json')
assert log.contains('2 errors in 1 of 2 files.')
assert log.contains("See ${json}")
assert log.contains('(brandrules.failOn)')
assert log.contains('MojoFailureException')

def report = new JsonSlurper().parse(json, 'UTF-8')
assert report.verdict == 'fail'
assert report.summary.errors == 2
assert report.files.path == ['src/main/content/welcome.html', 'src/main/resources/mail.html']
