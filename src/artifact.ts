import type { Action } from './action.ts'
import type { Clouds } from './clouds.ts'
import type { Journal } from './core/journal.ts'
import type { DeliveredImage } from './core/unit.ts'
import { openGivenImage } from './given-image.ts'
import type { MovedTag } from './image/moving-tags.ts'
import type { FoundSettings } from './read-settings.ts'
import type { OpenTarget } from './targets/cloud.ts'

/** The image that is released: where it is, and where each target will find it. */
export interface Artifact {
  readonly source: DeliveredImage
  /** How it came to be; absent when it was there. */
  readonly built?: BuildFacts
  /** The image as this target is to run it. Known before it is delivered. */
  imageFor(target: OpenTarget): DeliveredImage
  /** Brings it to every registry that needs it, side by side; by digest. */
  deliver(): Promise<readonly Delivery[]>
  /** Tells the journal which tags are to move once the release has been committed, so that another process can do it. */
  announceTags(journal: Journal): Promise<void>
  /** Moves them: only after the release. */
  moveTags(journal: Journal): Promise<readonly MovedTag[]>
  /** Waits for what still runs beside the release, and takes away what was made for the build. */
  close(): Promise<void>
}

export interface Delivery {
  readonly repository: string
  /** Tags that name it there. */
  readonly tags: readonly string[]
  /** ms */
  readonly tookMs: number
  readonly copiedBytes: number
}

export interface BuildFacts {
  readonly platforms: readonly string[]
  /** ms */
  readonly tookMs: number
  readonly steps: { readonly total: number; readonly cached: number }
  /** ms of work under emulation, by platform. */
  readonly emulatedMs: Readonly<Record<string, number>>
}

/** What is told of an image while it is built. */
export interface ArtifactNotes {
  /** A warning of the report as well as of the log. */
  warn(message: string): void
}

/** The image that was given, or one that is built now: the code for building is loaded only then. */
export async function openArtifact(
  settings: FoundSettings,
  clouds: Clouds,
  action: Action,
  notes: ArtifactNotes,
): Promise<Artifact> {
  const { source } = settings
  if (source.kind === 'image') return openGivenImage(source.reference, { settings, clouds, action })
  const { buildImage } = await import('./built-image.ts')
  return buildImage({ build: source.build, settings, clouds, action, notes })
}
