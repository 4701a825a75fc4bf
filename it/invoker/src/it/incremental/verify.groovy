def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split('Scanning for projects').drop(1)
assert runs.size() == 7
def out = new File(basedir, 'target/generated-sources/step')
def testOut = new File(basedir, 'target/generated-test-sources/step')
def compiled = 'Compiling 25 source files'
def nothingToCompile = { run -> run.count('Nothing to compile - all classes are up to date.') }

assert runs[0].contains(" types in ${out}: 25 files written, 0 unchanged, 0 deleted")
assert runs[0].contains("3 types in ${testOut}: 3 files written, 0 unchanged, 0 deleted")
assert runs[0].contains(compiled)

assert runs[1].contains("Up to date: ${out}")
assert runs[1].contains("Up to date: ${testOut}")
assert nothingToCompile(runs[1]) == 2

assert runs[2] =~ / types in .*: \d+ files written, \d+ unchanged, 0 deleted/
assert runs[2].contains("3 types in ${testOut}: 3 files written, 0 unchanged, 0 deleted")
assert runs[2].contains(compiled)

assert runs[3].contains(" types in ${out}: 1 file written, 24 unchanged, 0 deleted")
assert runs[3].contains("Up to date: ${testOut}")
assert new File(out, 'com/acme/letta/StepStatus.java').isFile()

assert runs[4].contains('step.formats must be "types" or "strings", but is "typo"')

assert runs[5].contains("Up to date: ${out}")
assert nothingToCompile(runs[5]) == 2

assert runs[6].contains("2 types in ${testOut}: 1 file written, 1 unchanged, 1 deleted")
def orders = new File(testOut, 'it/orders')
assert orders.list().sort() == ['Item.java', 'Order.java']
assert new File(orders, 'Item.java').lastModified() < new File(orders, 'Order.java').lastModified()

// What is generated for tests is seen by tests alone.
assert new File(basedir, 'target/test-classes/it/orders/Item.class').isFile()
assert new File(basedir, 'target/classes').list() == ['com']

// A name stays taken although its schema is gone: should it come back, it is called as before.
assert new File(basedir, 'names.lock').text == '''\
item.json# Item
note.json# Note
order.json# Order
'''
