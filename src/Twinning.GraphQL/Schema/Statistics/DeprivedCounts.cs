using Twinning.Domain.Poverty.Measures;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>How many households there are whose indicators are all known, and how many of them are deprived in each; it adds up over places.</summary>
internal sealed class DeprivedCounts(int indicators)
{
    private readonly long[] _deprived = new long[indicators];

    /// <summary>Gets the households of which every indicator is known.</summary>
    public long Households { get; private set; }

    /// <summary>Gets the households of which an indicator is unknown.</summary>
    public long Missing { get; private set; }

    /// <summary>Returns how many are deprived in an indicator.</summary>
    public long this[int indicator] => _deprived[indicator];

    /// <summary>Counts households of which an indicator is unknown.</summary>
    public void AddMissing(long households) => Missing += households;

    /// <summary>Counts households that are deprived alike.</summary>
    public void Add(PatternCount pattern)
    {
        Households += pattern.Households;
        for (var indicator = 0; indicator < _deprived.Length; indicator++)
        {
            _deprived[indicator] += pattern.Households * (pattern.Pattern >> indicator & 1);
        }
    }

    /// <summary>Adds counts of others, or takes them away.</summary>
    /// <param name="others">The others.</param>
    /// <param name="times">1 to add them, −1 to take them away.</param>
    public void Add(DeprivedCounts others, int times = 1)
    {
        Households += times * others.Households;
        Missing += times * others.Missing;
        for (var indicator = 0; indicator < _deprived.Length; indicator++)
        {
            _deprived[indicator] += times * others[indicator];
        }
    }
}
