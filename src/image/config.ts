import { z } from 'zod'
import type { Context } from '../core/context.ts'
import { parseJson } from './json.ts'
import type { Descriptor } from './manifest.ts'
import type { ImageSource } from './source.ts'

const largest = 8 * 1024 * 1024

const platformSchema = z.object({ os: z.string(), architecture: z.string(), variant: z.string().optional() })
const labelsSchema = z.object({ config: z.object({ Labels: z.record(z.string(), z.string()) }) })

/** What an image's configuration says of itself; `undefined` where it does not. */
export interface ImageConfig {
  readonly platform: z.infer<typeof platformSchema> | undefined
  readonly labels: Readonly<Record<string, string>>
}

export async function readConfig(from: ImageSource, config: Descriptor, context: Context): Promise<ImageConfig> {
  if (config.size > largest) return { platform: undefined, labels: {} }
  const pieces: Buffer[] = []
  for await (const piece of from.blob(config, context)) pieces.push(piece)
  const content = parseJson(Buffer.concat(pieces))
  const labels = labelsSchema.safeParse(content).data?.config.Labels ?? {}
  return { platform: platformSchema.safeParse(content).data, labels }
}
