import { appRunnerWorld } from './app-runner-world.ts'
import { describeTarget } from './target-suite.ts'

describeTarget('App Runner, a paused service', {
  makeWorld: appRunnerWorld('paused'),
  steps: 5,
  closing: 2,
  preparing: 2,
  seeds: [2],
})
