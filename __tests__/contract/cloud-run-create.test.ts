import { cloudRunWorld } from './cloud-run-world.ts'
import { describeTarget } from './target-suite.ts'

describeTarget('Cloud Run, no service yet', { makeWorld: cloudRunWorld('create'), steps: 2 })
