import { cloudRunWorld } from './cloud-run-world.ts'
import { describeTarget } from './target-suite.ts'

describeTarget('Cloud Run, a service that is pinned to a revision', { makeWorld: cloudRunWorld('pinned'), steps: 4 })
