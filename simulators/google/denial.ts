/**
 * The words in which each API denies a permission.
 * Follows https://cloud.google.com/iam/docs/permission-error-messages (copy of November 2026) and texts in public logs.
 */
import type { Reply, World } from '../kernel/types.ts'
import { errorInfo, rpcError } from './rpc.ts'

export interface Denial {
  readonly permission: string
  readonly resource: string
}

export function denyPermission(world: World, { permission, resource }: Denial): Reply {
  const message = messageOf(world, { permission, resource })
  // guess: whether an API adds the machine-readable part; IAM's own and Secret Manager's were observed to.
  const bare = permission.startsWith('run.') && !world.guess('run.denied.details', [true, false])
  return rpcError('PERMISSION_DENIED', message, bare ? [] : [detailsOf({ permission, resource })])
}

function messageOf(world: World, { permission, resource }: Denial): string {
  const [service = '', kind = ''] = permission.toLowerCase().split('.')
  // observed: google/keyword_factory#22
  if (permission.toLowerCase() === 'iam.serviceaccounts.actas') {
    const email = resource.split('/').at(-1) ?? resource
    return `Permission 'iam.serviceaccounts.actAs' denied on service account ${email} (or it may not exist).`
  }
  // observed: google-github-actions/auth#526
  if (service === 'iam' && kind === 'serviceaccounts') return denied(permission, 'on resource')
  if (service === 'run')
    return `Permission '${permission}' denied on resource '${resource}' (or resource may not exist).`
  if (service === 'secretmanager') return denied(permission, `for resource '${resource}'`)
  if (service === 'artifactregistry')
    return denied(permission, `on resource '//artifactregistry.googleapis.com/${resource}'`)
  if (service === 'logging') {
    return world.guess('logging.denied.text', [
      'Permission denied for all log views',
      denied(permission, 'on resource'),
    ])
  }
  return denied(permission, `on resource '${resource}'`)
}

const denied = (permission: string, where: string): string =>
  `Permission '${permission}' denied ${where} (or it may not exist).`

// documented: https://cloud.google.com/iam/docs/permission-error-messages
function detailsOf({ permission, resource }: Denial): object {
  return errorInfo({
    reason: 'IAM_PERMISSION_DENIED',
    domain: 'iam.googleapis.com',
    metadata: { permission, ...(!permission.startsWith('iam.') && { resource }) },
  })
}
