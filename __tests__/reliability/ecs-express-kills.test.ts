import { ecsExpressFront } from './ecs-express-front.ts'
import { playPlatformKills } from './kills-suite.ts'

playPlatformKills(ecsExpressFront)
