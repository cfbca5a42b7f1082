import { NEED_IDS } from '../../content/directory/needs'
import { COMMUNE_CODES } from '../../content/local/communes'

/** A value that can be chosen. */
export type Option = string | number | boolean

/** How a field is asked for. `money`: euros typed, cents kept. */
export type Input = 'line' | 'url' | 'email' | 'phone' | 'day' | 'month' | 'time' | 'number' | 'money'

/** What an empty field leaves: nothing known, no such name, or an empty text, which the schema refuses. */
export type Empty = 'null' | 'absent' | 'required'

interface Named {
  /** Dots between names, from the item or from the group around. */
  readonly path: string
  /** Its words are under `atelier.fields.label`; those that help under `atelier.fields.help`, when `help`. */
  readonly label: string
  readonly help?: boolean
}

/** Key of the words of an option. */
type Said = (option: Option) => string

/** A field of a form. */
export type Field = Named &
  (
    | { readonly kind: 'input'; readonly input: Input; readonly empty: Empty }
    /** `none`: key of what no choice means, unless it is "not known". */
    | {
        readonly kind: 'choice'
        readonly options: readonly Option[]
        readonly said: Said
        readonly empty: Empty
        readonly none?: string
      }
    /** Several of them; none is `null` when `empty` says so, else an empty list. */
    | {
        readonly kind: 'several'
        readonly options: readonly string[]
        readonly said: Said
        readonly empty: 'null' | 'list'
      }
    /** Spoken languages: named by the browser. */
    | { readonly kind: 'spoken'; readonly options: readonly string[] }
    /** In the languages of the product. `every`: none may be missing; `empty`: what no French leaves. */
    | { readonly kind: 'words'; readonly long: boolean; readonly every: boolean; readonly empty: Empty }
    /** One of the places of the draft. */
    | { readonly kind: 'place' }
    /** `row`: what one is called, under `atelier.form.rows`; `wrong`: what is wrong with one whose fields are not. */
    | {
        readonly kind: 'rows'
        readonly fields: readonly Field[]
        readonly blank: object
        readonly row: 'line' | 'closure' | 'permanence' | 'slot' | 'date'
        readonly wrong?: 'hours' | 'days' | 'slots'
      }
    /** Who read the translations of the item. */
    | { readonly kind: 'reviews' }
    /** Fields together; with `initial` only when they are wanted, and `null` or absent when not. */
    | {
        readonly kind: 'group'
        readonly fields: readonly Field[]
        readonly initial?: unknown
        readonly empty?: 'null' | 'absent'
      }
  )

/** A field of one line. */
export const line = (
  path: string,
  {
    input = 'line',
    empty = 'required',
    label = path.replaceAll('.', '-'),
    help = false,
  }: Partial<{ input: Input; empty: Empty } & Pick<Named, 'label' | 'help'>> = {},
): Field => ({ kind: 'input', path, label, help, input, empty })

/** Words in all languages. */
export const words = (
  path: string,
  {
    long = false,
    every = false,
    empty = 'required',
    help = false,
    label = path.replaceAll('.', '-'),
  }: Partial<{ long: boolean; every: boolean; empty: Empty } & Pick<Named, 'label' | 'help'>> = {},
): Field => ({ kind: 'words', path, label, help, long, every, empty })

/** What the item is about, by the needs of the directory. */
export const NEEDS: Field = {
  kind: 'several',
  path: 'needs',
  label: 'needs',
  help: true,
  options: NEED_IDS,
  said: (need) => `needs.${need}.name`,
  empty: 'list',
}

/** Key of the name of a commune. */
export const communeName: Said = (code) => `questions.commune.options.${code}`

/** The commune of a place, which may be elsewhere. */
export const COMMUNE: Field = {
  kind: 'choice',
  path: 'commune',
  label: 'commune',
  options: COMMUNE_CODES,
  said: communeName,
  empty: 'null',
  none: 'places.place.outside',
}

/** Who read the translations, after all that is translated. */
export const REVIEWS: Field = { kind: 'reviews', path: 'reviews', label: 'reviews', help: true }

/** Where the item comes from, when it was checked, until when it holds. */
export const TRACED: readonly Field[] = [
  line('source.title', { help: true }),
  line('source.url', { input: 'url', empty: 'null' }),
  line('verifiedOn', { input: 'day', help: true }),
  line('validUntil', { input: 'day', empty: 'null', help: true }),
  line('confirmedBy', { empty: 'null' }),
]
