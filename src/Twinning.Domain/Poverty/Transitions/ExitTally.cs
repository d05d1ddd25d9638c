using System;

namespace Twinning.Domain.Poverty.Transitions;

/// <summary>Counts, for each year of leaving and each number of years since, how many are still out, fell back or are lost to view.</summary>
internal sealed class ExitTally(ReviewPeriod period)
{
    private const int StillOut = 0;
    private const int FellBack = 1;
    private const int LostToView = 2;
    private const int Outcomes = 3;

    private readonly long[] _counts = new long[period.Reviews * period.Reviews * Outcomes];

    /// <summary>Follows a household that was found not poor any more at a review.</summary>
    public void Follow(ReadOnlySpan<HouseholdYear> years, int left)
    {
        var outcome = StillOut;
        for (var review = left + 1; review < years.Length; review++)
        {
            outcome = (outcome, years[review].Status) switch
            {
                (FellBack, _) or (_, PovertyStatus.Poor) => FellBack,
                (LostToView, _) or (_, PovertyStatus.Unknown) => LostToView,
                _ => StillOut,
            };
            _counts[IndexOf(left, review - left, outcome)]++;
        }
    }

    public SustainedExit Of(int leftIn, int afterYears)
    {
        var left = leftIn - period.FirstYear;
        return new SustainedExit(
            leftIn,
            afterYears,
            _counts[IndexOf(left, afterYears, StillOut)],
            _counts[IndexOf(left, afterYears, FellBack)],
            _counts[IndexOf(left, afterYears, LostToView)]);
    }

    public void Add(ExitTally other)
    {
        for (var i = 0; i < _counts.Length; i++)
        {
            _counts[i] += other._counts[i];
        }
    }

    private int IndexOf(int left, int years, int outcome) => (((left * period.Reviews) + years) * Outcomes) + outcome;
}
