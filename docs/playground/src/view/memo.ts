import { Component, type FunctionComponent, h, type RenderableProps } from "preact";

/** A component that is drawn again only where one of its properties is another value: unchanged rows of the tree cost nothing. */
export function memo<Props extends object>(inner: FunctionComponent<Props>): new (props: Props) => Component<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const now: Readonly<Props> = this.props;
      return (Object.keys(next) as (keyof Props)[]).some((key) => next[key] !== now[key]); // its own keys
    }

    override render(props: RenderableProps<Props>) {
      return h(inner, props);
    }
  };
}
