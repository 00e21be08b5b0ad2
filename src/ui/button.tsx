import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import './button.css';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'children'> {
  readonly look?: 'solid' | 'outline' | 'quiet' | 'danger';
  readonly icon?: IconName;
  readonly iconAfter?: IconName;
  readonly children: ReactNode;
  /** Shows the icon alone; the text stays as the accessible name and as the tooltip. */
  readonly iconOnly?: boolean;
  /** Sends the form that it is in. */
  readonly submit?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({
  look = 'outline',
  icon,
  iconAfter,
  iconOnly,
  submit,
  children,
  className,
  ...rest
}: ButtonProps): ReactNode {
  return (
    <button
      type={submit ? 'submit' : 'button'}
      title={iconOnly && typeof children === 'string' ? children : undefined}
      {...rest}
      className={classNames('button', `button-${look}`, iconOnly && 'button-icon', className)}
    >
      {icon && <Icon name={icon} />}
      <span className={iconOnly ? 'visually-hidden' : 'button-text'}>{children}</span>
      {iconAfter && <Icon name={iconAfter} size={16} />}
    </button>
  );
}
