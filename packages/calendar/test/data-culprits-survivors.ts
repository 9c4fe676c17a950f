/** Terms that may be longer without a case noticing, and why that is right. One that is noticed after all fails the test. */
export const survivors: Readonly<Record<string, string>> = {
  'bekortingsmelding, version 1':
    'its last day is that of the sanction, which lies later than the decision it starts from',
}
