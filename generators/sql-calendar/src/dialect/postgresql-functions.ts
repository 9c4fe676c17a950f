/** A holiday in words of SQL, for a year `y`, month `m` and weekday-free day `d` with the number `n`. */
function printWorkingDay(schema: string, equalledDays: readonly number[]): string {
  const equalled =
    equalledDays.length === 0 ? '' : `\n  IF n IN (${equalledDays.join(', ')}) THEN RETURN FALSE; END IF;`
  return `-- Whether a day is no Saturday, Sunday or holiday (Algemene termijnenwet, article 3).
CREATE OR REPLACE FUNCTION ${schema}.is_working_day(n int) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  the_date date := DATE '1970-01-01' + n;
  y int; m int; d int; golden int; century int; skipped int; epact int; moon int; easter int; royal date;
BEGIN
  IF extract(isodow FROM the_date) > 5 THEN RETURN FALSE; END IF;${equalled}
  m := extract(month FROM the_date);
  d := extract(day FROM the_date);
  IF m = 12 THEN RETURN d NOT IN (25, 26); END IF;
  IF m = 1 THEN RETURN d <> 1; END IF;
  IF m < 3 OR m > 6 THEN RETURN TRUE; END IF;
  IF m = 5 AND d = 5 THEN RETURN FALSE; END IF;
  y := extract(year FROM the_date);
  royal := make_date(y, 4, CASE WHEN y >= 2014 THEN 27 ELSE 30 END);
  IF extract(isodow FROM royal) = 7 THEN royal := royal - 1; END IF;
  golden := y % 19;
  century := y / 100;
  skipped := century - century / 4;
  epact := (skipped - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
  moon := epact - (epact / 28) * (1 - (29 / (epact + 1)) * ((21 - golden) / 11));
  easter := make_date(y, 3, 28) - DATE '1970-01-01' + moon - (y + y / 4 + moon + 2 - skipped) % 7;
  RETURN the_date <> royal AND n - easter NOT IN (-2, 1, 39, 50);
END $$;`
}

function printRolling(schema: string, hasEqualledDays: boolean): string {
  const short = hasEqualledDays ? 'last - start >= 3' : 'last - start BETWEEN 3 AND 13'
  return `-- The first working day on or after a day.
CREATE OR REPLACE FUNCTION ${schema}.next_working_day(n int) RETURNS int
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  WHILE NOT ${schema}.is_working_day(n) LOOP n := n + 1; END LOOP;
  RETURN n;
END $$;

-- The last day of a term after the Algemene termijnenwet (articles 1 and 2); \`start\` is its day 0.
CREATE OR REPLACE FUNCTION ${schema}.roll_over(start int, last int) RETURNS int
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF ${short} THEN
    RETURN GREATEST(${schema}.next_working_day(last), ${schema}.next_working_day(${schema}.next_working_day(start + 1) + 1));
  END IF;
  RETURN ${schema}.next_working_day(last);
END $$;`
}

function printSkipping(schema: string): string {
  return `-- The end of a term once the days on these grounds are left out of it; each row of pauses holds two: from, to, ground.
CREATE OR REPLACE FUNCTION ${schema}.skip_pauses(start int, plain_end int, pauses int[], grounds int) RETURNS int
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  moved int := plain_end;
BEGIN
  FOR i IN 1 .. array_length(pauses, 1) LOOP
    IF pauses[i][1] >= moved THEN EXIT; END IF;
    IF pauses[i][3] & grounds <> 0 AND pauses[i][2] >= start THEN
      moved := moved + pauses[i][2] - GREATEST(pauses[i][1], start) + 1;
    END IF;
    IF pauses[i][4] >= moved THEN EXIT; END IF;
    IF pauses[i][6] & grounds <> 0 AND pauses[i][5] >= start THEN
      moved := moved + pauses[i][5] - GREATEST(pauses[i][4], start) + 1;
    END IF;
  END LOOP;
  RETURN moved;
END $$;

-- The day counted back from a moment that pauses on these grounds have moved.
CREATE OR REPLACE FUNCTION ${schema}.skip_pauses_back(moment int, plain_day int, pauses int[], grounds int) RETURNS int
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  moved int := plain_day;
BEGIN
  FOR i IN REVERSE array_length(pauses, 1) .. 1 LOOP
    IF pauses[i][6] & grounds <> 0 AND pauses[i][4] < moment THEN
      IF pauses[i][5] < moved - 1 THEN EXIT; END IF;
      moved := moved - (pauses[i][5] - pauses[i][4] + 1);
    END IF;
    IF pauses[i][3] & grounds <> 0 AND pauses[i][1] < moment THEN
      IF pauses[i][2] < moved - 1 THEN EXIT; END IF;
      moved := moved - (pauses[i][2] - pauses[i][1] + 1);
    END IF;
  END LOOP;
  RETURN moved;
END $$;`
}

/** The functions formulas call. Each follows `packages/calendar` line by line. */
export function printPostgresqlFunctions(schema: string, equalledDays: readonly number[]): string {
  return [
    printWorkingDay(schema, equalledDays),
    printRolling(schema, equalledDays.length > 0),
    printSkipping(schema),
  ].join('\n\n')
}
