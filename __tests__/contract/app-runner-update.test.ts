import { appRunnerWorld } from './app-runner-world.ts'
import { describeTarget } from './target-suite.ts'

describeTarget('App Runner, an image by digest, released before', {
  makeWorld: appRunnerWorld('update'),
  steps: 4,
  closing: 2,
  preparing: 1,
})
