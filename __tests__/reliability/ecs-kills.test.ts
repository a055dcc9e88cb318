import { ecsFront } from './ecs-front.ts'
import { playPlatformKills } from './kills-suite.ts'

playPlatformKills(ecsFront)
