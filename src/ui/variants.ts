type Looks = Record<string, Record<string, string>>;
type Choice<V extends Looks> = { [K in keyof V]?: keyof V[K] | undefined };

/** Classes of a component with looks to choose from; of two looks that set the same property the later named wins in `cn`. */
export const variants =
  <V extends Looks>(base: string, looks: V, standard: { [K in keyof V]: keyof V[K] }) =>
  (choice: Choice<V>): string =>
    [base, ...Object.keys(looks).map((look) => looks[look]?.[String(choice[look] ?? standard[look])])].join(" ");

export type VariantsOf<F> = F extends (choice: infer C) => string ? C : never;
