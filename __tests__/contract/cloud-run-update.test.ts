import { cloudRunWorld } from './cloud-run-world.ts'
import { describeTarget } from './target-suite.ts'

describeTarget('Cloud Run, a service that follows its latest revision', {
  makeWorld: cloudRunWorld('update'),
  steps: 4,
})
