import type { ButtonHTMLAttributes, Ref } from 'react';

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  look?: 'main' | 'plain' | 'quiet' | 'danger';
  ref?: Ref<HTMLButtonElement>;
};

/** A native button; one `main` button per form, `quiet` for the rest. */
export function Button({ look = 'plain', type = 'button', className, ...rest }: Props) {
  return <button type={type} className={['button', look, className].filter(Boolean).join(' ')} {...rest} />;
}
