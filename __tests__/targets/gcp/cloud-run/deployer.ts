import { ready } from '../../../../simulators/clouds.ts'
import type { Stage } from '../../../support/stage.ts'

const member = `serviceAccount:${ready.serviceAccount}`

/** What the deployer may do in the project. */
export const permissionsOn = (stage: Stage): readonly string[] =>
  grantsOn(stage).flatMap((grant) => (grant.member === member ? grant.permissions : []))

/** Gives the deployer just these permissions on the project, at once. */
export function permitOnly(stage: Stage, permissions: readonly string[]): void {
  const grants = grantsOn(stage)
  const others = grants.filter((grant) => grant.member !== member)
  grants.splice(0, grants.length, ...others, { member, permissions })
}

export const forbid = (stage: Stage, permission: string): void =>
  permitOnly(
    stage,
    permissionsOn(stage).filter((each) => each !== permission),
  )

function grantsOn({ clouds }: Stage) {
  const project = clouds.google.state.projects.get(ready.project)
  if (project === undefined) throw new Error(`there is no project ${ready.project}`)
  return project.grants
}
