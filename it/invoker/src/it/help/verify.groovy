def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('step:generate')
assert log.contains('step:help')
assert log.contains('step:validate')
