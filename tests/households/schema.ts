/** A reference household as written in `.jsonl` files; amounts in euros a month, see README.md beside. */
export interface OracleIncome {
  readonly recent: number
  readonly earlier: number
  readonly taxYear: number
  readonly stopped: boolean
}

export interface OraclePerson {
  readonly role: 'applicant' | 'partner' | 'child'
  readonly birthDate: string
  readonly activity: 'employed' | 'unemployed' | 'student' | 'retired' | 'inactive'
  readonly incomes: Readonly<Record<string, OracleIncome>>
  readonly studies?: 'nursery' | 'primary' | 'college' | 'lycee' | 'higher' | 'none'
  readonly disabilityRate?: number
  readonly restrictedEmploymentAccess?: boolean
  readonly assPrecondition?: boolean
  readonly pregnant?: boolean
  readonly alternatingCustody?: boolean
  readonly separatedRecently?: boolean
}

export interface OracleHousehold {
  readonly id: string
  /** Month for which rights are computed, `YYYY-MM`. */
  readonly month: string
  readonly household: {
    readonly commune: string
    readonly union: 'married' | 'civilUnion' | 'cohabiting' | null
    readonly nationality: 'FR' | 'EU' | 'other'
    readonly permitYears?: number
    readonly savings: number
    readonly taxNotice: { readonly rfr: readonly number[]; readonly parts: readonly number[] }
    readonly people: readonly OraclePerson[]
    readonly housing: {
      readonly status: 'tenantEmpty' | 'tenantFurnished' | 'tenantSocial' | 'owner' | 'free' | 'homeless' | 'hostel'
      readonly rent?: number
      readonly charges?: number
      readonly flatShare?: boolean
      readonly conventioned?: boolean
    }
  }
  readonly expected: Readonly<Record<string, number | boolean>>
  readonly steps: Readonly<Record<string, number | boolean | readonly number[]>>
}
