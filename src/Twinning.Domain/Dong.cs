using System;
using System.Collections.Generic;

namespace Twinning.Domain;

/// <summary>An amount of money in whole Vietnamese đồng; sums are checked and never wrap around.</summary>
/// <param name="Amount">The amount in đồng; may be negative, as a difference is.</param>
public readonly record struct Dong(long Amount) : IComparable<Dong>
{
    /// <summary>Gets no money.</summary>
    public static Dong Zero => default;

    /// <summary>Adds two amounts.</summary>
    /// <exception cref="OverflowException">The sum does not fit into 64 bits.</exception>
    public static Dong operator +(Dong left, Dong right) => new(checked(left.Amount + right.Amount));

    /// <summary>Subtracts one amount from another.</summary>
    /// <exception cref="OverflowException">The difference does not fit into 64 bits.</exception>
    public static Dong operator -(Dong left, Dong right) => new(checked(left.Amount - right.Amount));

    /// <summary>Tells whether the left amount is smaller.</summary>
    public static bool operator <(Dong left, Dong right) => left.Amount < right.Amount;

    /// <summary>Tells whether the left amount is larger.</summary>
    public static bool operator >(Dong left, Dong right) => left.Amount > right.Amount;

    /// <summary>Tells whether the left amount is smaller or the same.</summary>
    public static bool operator <=(Dong left, Dong right) => left.Amount <= right.Amount;

    /// <summary>Tells whether the left amount is larger or the same.</summary>
    public static bool operator >=(Dong left, Dong right) => left.Amount >= right.Amount;

    /// <summary>Adds two amounts.</summary>
    public static Dong Add(Dong left, Dong right) => left + right;

    /// <summary>Subtracts one amount from another.</summary>
    public static Dong Subtract(Dong left, Dong right) => left - right;

    /// <summary>Adds up many amounts; none give zero.</summary>
    /// <exception cref="OverflowException">The sum does not fit into 64 bits.</exception>
    public static Dong Sum(IEnumerable<Dong> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        var sum = Zero;
        foreach (var amount in amounts)
        {
            sum += amount;
        }

        return sum;
    }

    /// <inheritdoc/>
    public int CompareTo(Dong other) => Amount.CompareTo(other.Amount);

    /// <summary>Prints the amount as Vietnamese offices do, with a dot for thousands: <c>989.356.000 đồng</c>.</summary>
    public override string ToString() => VietnameseNumber.Grouped(Amount) + " đồng";
}
