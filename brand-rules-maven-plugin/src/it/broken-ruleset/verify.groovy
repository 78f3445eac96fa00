String log = new File(basedir, 'build.log').text
assert log.contains('The ruleset cannot be used:')
assert log.contains('brand-rules.yaml:4:10: ')
assert log.contains('brand-rules.yaml:6:1: ')
assert log.contains('MojoExecutionException')
assert !log.contains('RulesetException')
