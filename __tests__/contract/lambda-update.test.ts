import { describeTarget } from './target-suite.ts'
import { lambdaWorld } from './lambda-world.ts'

describeTarget('Lambda, a function that was released before', {
  makeWorld: lambdaWorld('update'),
  seeds: [1],
  steps: 12,
  closing: 2,
  preparing: 1,
})
