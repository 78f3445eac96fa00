String log = new File(basedir, 'build.log').text

// The examples of the pack are run with those of the module's own ruleset.
assert log =~ /brand-rules: \d{3} examples of \d{3} entries, all as they should be\./
assert log.contains('[WARNING] brand-rules.yaml:6:5: tone.terms.dear: no example breaks it')
