import type { ButtonHTMLAttributes, ReactNode } from 'react'

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** The one thing to do next is `primary`; `quiet` has no border. */
  look?: 'primary' | 'plain' | 'quiet'
  icon?: ReactNode
}

export const Button = ({
  look = 'plain',
  icon,
  className = '',
  children,
  type = 'button',
  ...rest
}: ButtonProps) => (
  <button {...rest} type={type} className={`ui-button ui-button-${look} ${className}`}>
    {icon}
    {children}
  </button>
)

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label'> {
  label: string
}

/** A square button that shows an icon only; its name is for the screen reader and the tooltip. */
export const IconButton = ({ label, className = '', children, ...rest }: IconButtonProps) => (
  <button
    {...rest}
    type="button"
    className={`ui-icon-button ${className}`}
    aria-label={label}
    title={label}
  >
    {children}
  </button>
)
