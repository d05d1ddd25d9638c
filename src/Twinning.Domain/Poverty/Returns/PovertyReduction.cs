using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>How poverty fell, or rose, between two comparable counts; a fall is negative. What cannot be known is null and says why.</summary>
/// <remarks>
/// When officials say "bình quân mỗi năm giảm 6,37 %" (Gia Lai, 2015–2018) they mean percentage points divided by years,
/// (40.18 − 21.07) ÷ 3, not a compound rate.
/// </remarks>
public sealed class PovertyReduction
{
    private PovertyReduction(PovertyCount earlier, PovertyCount later)
    {
        (Earlier, Later) = (earlier, later);
        HouseholdsChange = later.Poor - earlier.Poor;
        PercentagePoints = (later.PoorRate.Value - earlier.PoorRate.Value) * Fraction.Of(100);
        SimplePointsPerYear = PercentagePoints / Fraction.Of(Years);
        if (earlier.Poor is > 0 and { } start && later.Poor is { } end)
        {
            RelativeChange = Fraction.Of(end - start, start);
            CompoundPerYear = CompoundRate.PerYear(start, end, Years);
        }

        Unknowns = [.. ReductionUnknowns.Of(this)];
    }

    /// <summary>Gets the earlier count.</summary>
    public PovertyCount Earlier { get; }

    /// <summary>Gets the later count.</summary>
    public PovertyCount Later { get; }

    /// <summary>Gets the day of the earlier count.</summary>
    public DateOnly FromDay => Earlier.Day;

    /// <summary>Gets the day of the later count.</summary>
    public DateOnly ToDay => Later.Day;

    /// <summary>Gets the years between the two reviews, 1 or more.</summary>
    public int Years => Later.Year - Earlier.Year;

    /// <summary>Gets the change in poor households.</summary>
    public long? HouseholdsChange { get; }

    /// <summary>Gets the change of the poverty rate in percentage points (điểm phần trăm).</summary>
    public Fraction? PercentagePoints { get; }

    /// <summary>Gets the change in poor households as a part of those at the start: −1 when none is left.</summary>
    public Fraction? RelativeChange { get; }

    /// <summary>Gets the percentage points divided by the years (bình quân mỗi năm).</summary>
    public Fraction? SimplePointsPerYear { get; }

    /// <summary>Gets the yearly rate at which the number of poor households changed, compounded, as a fraction with four places.</summary>
    public decimal? CompoundPerYear { get; }

    /// <summary>Gets each figure that is null, and why.</summary>
    public IReadOnlyList<UnknownFigure> Unknowns { get; }

    /// <summary>Compares two counts, unless a rule says that they are not comparable.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or more than 1,000 years lie between.</exception>
    public static RuleResult<PovertyReduction> Between(PovertyCount earlier, PovertyCount later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        ThrowIfNegative(earlier, nameof(earlier));
        ThrowIfNegative(later, nameof(later));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((long)later.Year - earlier.Year, 1000, nameof(later));

        var violations = ReductionRules.Judge(earlier, later);
        var isComparable = violations.All(violation => violation.Severity != Severity.Refusal);
        return new RuleResult<PovertyReduction>(isComparable ? new PovertyReduction(earlier, later) : null, violations);
    }

    private static void ThrowIfNegative(PovertyCount count, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count.Poor ?? 0, name);
        ArgumentOutOfRangeException.ThrowIfNegative(count.Households ?? 0, name);
    }
}
