import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
File content = new File(basedir, 'src/main/content/welcome.html')

// Each violation once, where Maven's readers look for it.
assert log.readLines().count { it.startsWith("[ERROR] ${content}:[4,21] ") && it.endsWith('(color/off-palette)') } == 1
assert log.readLines().count { it.startsWith("[ERROR] ${content}:[5,4] ") && it.endsWith('(tone/avoided-term)') } == 1
assert log.count('(color/off-palette)') == 1

// A mail is read with what the plugin brings along.
File mail = new File(basedir, 'src/main/content/sent.eml')
assert log.readLines().count { it.startsWith("[ERROR] ${mail}:[5,8] ") && it.endsWith('(tone/avoided-term)') } == 1

// The failure counts, names the report and the knob, and is a failure of the content, not of the plugin.
File json = new File(basedir, 'target/brand-rules/lint-report.json')
assert log.contains('3 errors in 2 of 3 files.')
assert log.contains("See ${json}")
assert log.contains('(brandrules.failOn)')
assert log.contains('MojoFailureException')

def report = new JsonSlurper().parse(json, 'UTF-8')
assert report.verdict == 'fail'
assert report.summary.errors == 3
assert report.files.path == ['src/main/content/sent.eml', 'src/main/content/welcome.html', 'src/main/resources/mail.html']
