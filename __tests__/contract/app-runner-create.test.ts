import { appRunnerWorld } from './app-runner-world.ts'
import { describeTarget } from './target-suite.ts'

describeTarget('App Runner, no service yet', {
  makeWorld: appRunnerWorld('create'),
  steps: 2,
  closing: 1,
  preparing: 0,
})
