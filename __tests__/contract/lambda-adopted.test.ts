import { describeTarget } from './target-suite.ts'
import { lambdaWorld } from './lambda-world.ts'

describeTarget('Lambda, a function of other tools, with changes that were never released', {
  makeWorld: lambdaWorld('adopted'),
  steps: 13,
  closing: 2,
  preparing: 2,
  seeds: [3],
})
