using System;
using System.Numerics;
using Twinning.Domain.Law;

namespace Twinning.Domain.Evaluation.Quotas;

/// <summary>How many of a group of like subjects may be rated "outstanding" (tỷ lệ hoàn thành xuất sắc nhiệm vụ).</summary>
/// <param name="Share">The share, such as one fifth; 0 or more.</param>
/// <param name="Base">What the share is taken of.</param>
/// <param name="Rounding">How it is rounded.</param>
/// <param name="ExceptionShare">The share an organisation with outstanding results may be allowed; null where none is known.</param>
/// <param name="Source">The text that sets the share.</param>
/// <remarks>The quota holds within each group of like subjects, never across agencies and officials together.</remarks>
public sealed record QuotaPolicy(Fraction Share, QuotaBase Base, QuotaRounding Rounding, Fraction? ExceptionShare, LegalSource Source)
{
    /// <summary>Returns the policy with the exception share in place of the common one.</summary>
    /// <exception cref="InvalidOperationException">No exception share is known.</exception>
    public QuotaPolicy WithException() =>
        this with { Share = ExceptionShare ?? throw new InvalidOperationException("The policy knows no exception share.") };

    /// <summary>Returns how many "outstanding" a group with its final ratings may hold.</summary>
    /// <param name="good">How many are rated "good".</param>
    /// <param name="outstanding">How many are rated "outstanding".</param>
    /// <param name="all">How many are rated at all.</param>
    public int Allowed(int good, int outstanding, int all) => RoundedShareOf(Base switch
    {
        QuotaBase.OfGood => good,
        QuotaBase.OfGoodAndAbove => good + outstanding,
        QuotaBase.OfAllRated => all,
        _ => throw new InvalidOperationException($"There is no base {Base}."),
    });

    /// <summary>Returns the most "outstanding" that can be given in a group where the others that qualify are rated "good".</summary>
    /// <param name="qualifying">How many qualify for "good" or better.</param>
    /// <param name="candidates">How many of them qualify for "outstanding".</param>
    /// <param name="all">How many are rated at all.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or larger than the one it is a part of.</exception>
    public int Most(int qualifying, int candidates, int all)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(candidates);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(candidates, qualifying);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(qualifying, all);

        // Every one more leaves one less to take the share of, so the first that does not fit is the end.
        var most = 0;
        while (most < candidates && most + 1 <= Allowed(qualifying - most - 1, most + 1, all))
        {
            most++;
        }

        return most;
    }

    private int RoundedShareOf(int number)
    {
        var share = Share * Fraction.Of(number);
        var rounded = Rounding switch
        {
            QuotaRounding.Down => BigInteger.Divide(share.Numerator, share.Denominator),
            QuotaRounding.HalfUp => BigInteger.Divide((2 * share.Numerator) + share.Denominator, 2 * share.Denominator),
            QuotaRounding.Up => BigInteger.Divide(share.Numerator + share.Denominator - 1, share.Denominator),
            _ => throw new InvalidOperationException($"There is no rounding {Rounding}."),
        };
        return (int)BigInteger.Min(rounded, int.MaxValue);
    }
}
