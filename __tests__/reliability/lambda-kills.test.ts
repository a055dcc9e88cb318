import { lambdaFront } from './lambda-front.ts'
import { playPlatformKills } from './kills-suite.ts'

playPlatformKills(lambdaFront)
