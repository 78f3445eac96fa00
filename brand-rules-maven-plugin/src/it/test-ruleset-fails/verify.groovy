String log = new File(basedir, 'build.log').text

assert log.readLines().count {
    it.startsWith('[ERROR] brand-rules.yaml:4:50: tone.terms.cheap: expected "So cheap!" to pass, but "cheap" at 1:4')
} == 1
assert log.contains('brand-rules: 2 examples of 1 entry, 1 not as it should be.')
assert log.contains('MojoFailureException')
