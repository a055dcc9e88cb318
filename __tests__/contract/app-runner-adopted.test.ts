import { appRunnerWorld } from './app-runner-world.ts'
import { describeTarget } from './target-suite.ts'

describeTarget('App Runner, a service of other tools, and another scaling', {
  makeWorld: appRunnerWorld('adopted'),
  steps: 5,
  closing: 2,
  preparing: 2,
  seeds: [3],
})
