type Attributes = Readonly<Record<string, string | undefined>>;
type Child = Node | string;

/** An element with attributes and children; strings become text, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/** A labelled choice of one of several; `undefined` stands for all of them. */
export function chooser(
  {
    all,
    id,
    label,
    options,
  }: { id: string; label: string; all: string; options: readonly Option[] },
  chosen: string | undefined,
  onChange: (value: string | undefined) => void,
): HTMLElement {
  const select = element("select", { id });
  select.append(element("option", { value: "" }, all));
  for (const [value, text] of options) select.append(element("option", { value }, text));
  select.value = chosen ?? "";
  select.addEventListener("change", () => onChange(select.value || undefined));
  return element("div", { class: "choice" }, element("label", { for: id }, label), select);
}

export type Option = readonly [value: string, text: string];

/** Buttons of which one is pressed. */
export function switcher(
  label: string,
  options: readonly Option[],
  chosen: string,
  onChange: (value: string) => void,
): HTMLElement {
  const group = element("div", { class: "switch", role: "group", "aria-label": label });
  for (const [value, text] of options) {
    const pressed = String(value === chosen);
    const button = element("button", {
      type: "button",
      "aria-pressed": pressed,
      "data-value": value,
    });
    button.append(text);
    button.addEventListener("click", () => onChange(value));
    group.append(button);
  }
  return group;
}

/** Offers text as a file; nothing leaves the page. */
export function download(name: string, text: string): void {
  // The mark makes spreadsheets read it as UTF-8.
  const url = URL.createObjectURL(new Blob(["\uFEFF", text], { type: "text/csv;charset=utf-8" }));
  element("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
