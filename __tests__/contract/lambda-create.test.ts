import { describeTarget } from './target-suite.ts'
import { lambdaWorld } from './lambda-world.ts'

describeTarget('Lambda, no function yet', { makeWorld: lambdaWorld('create'), seeds: [2], steps: 14 })
