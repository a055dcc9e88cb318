import type { EcrImage, ImageLayer } from '../../../aws/ecr-image.ts'
import type { Context } from '../../../core/context.ts'
import { TandemError } from '../../../core/errors.ts'
import { throwIfCancelled } from '../../../core/retry.ts'
import { adapterLine } from './explain.ts'

/** Whether an image can answer a call of Lambda, as far as can be told before it is tried. */
export interface Ability {
  /** Why not, and what to do. */
  readonly problem?: string
  /** Of the layer that has the adapter: its digest's first digits, so that it need not be looked for again. */
  readonly adapter?: string
}

export type LookInto = (image: string, context: Context) => Promise<EcrImage>

/** https://github.com/aws/aws-lambda-web-adapter (November 2026): where it has to be. */
const adapterFile = 'opt/extensions/lambda-adapter'
/** Says of an image whose program asks Lambda for work itself that it does. */
const label = 'tandem.lambda'
/** AWS's base images, and the runtime interface clients for others. */
const clients = /lambda-entrypoint\.sh|aws-lambda-ric|awslambdaric|aws_lambda_ric/
/** Of layers that are looked into, compressed, bytes. */
const mostBytes = 512 * 2 ** 20

/**
 * A plain web server never asks Lambda for work, so each call of it would run into the time-out. What can be told without a look into
 * layers is asked first; then the small ones come, as the adapter is one of some megabytes.
 */
export async function abilityOf(
  image: string,
  known: string | undefined,
  lookInto: LookInto,
  context: Context,
): Promise<Ability> {
  try {
    const opened = await lookInto(image, context)
    if (opened.labels[label] === 'runtime' || opened.command.some((word) => clients.test(word))) return {}
    const same = opened.layers.find((layer) => shortOf(layer) === known)
    const layer = same ?? (await layerWithAdapter(opened, context))
    return layer === 'unknown' ? {} : layer === undefined ? { problem } : { adapter: shortOf(layer) }
  } catch (error) {
    throwIfCancelled(context.signal)
    const why = error instanceof TandemError ? error.message : 'it cannot be read'
    context.log.info(`Whether the image has Lambda Web Adapter is found only when it is started: ${why}`)
    return {}
  }
}

const problem = `the image does not speak with Lambda: a web server needs Lambda Web Adapter in it, which changes nothing elsewhere. Add this line to the Dockerfile: "${adapterLine}"; an image whose program asks Lambda for work itself says so by the label ${label}=runtime`

async function layerWithAdapter(image: EcrImage, context: Context): Promise<ImageLayer | 'unknown' | undefined> {
  let left = mostBytes
  for (const layer of image.layers.toSorted((a, b) => a.size - b.size)) {
    left -= layer.size
    if (left < 0) return 'unknown'
    if (await image.contains(layer, adapterFile, context)) return layer
  }
  return undefined
}

const shortOf = ({ digest }: ImageLayer): string => digest.replace('sha256:', '').slice(0, 16)
