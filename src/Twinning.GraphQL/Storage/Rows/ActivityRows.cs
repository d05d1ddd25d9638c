using System;
using Twinning.Domain.Support;
using Twinning.Domain.Support.Activities;

namespace Twinning.GraphQL.Storage.Rows;

/// <summary>A fact about what was done under an assignment on a day.</summary>
internal abstract class AssignmentFactRow : FactRow
{
    public required long AssignmentId { get; init; }

    public required DateOnly Day { get; init; }
}

/// <summary>What an agency did for its village on a day.</summary>
internal sealed class ActivityRow : AssignmentFactRow
{
    public required SupportField Field { get; init; }

    public Occasion? Occasion { get; init; }

    public required int Officers { get; init; }

    /// <summary>Gets how many people of the village took part; null where they were not counted.</summary>
    public int? Villagers { get; init; }

    /// <summary>Gets the key that activities of one joint event share.</summary>
    public string? EventKey { get; init; }
}

/// <summary>A contribution of an activity. Assignment, day and occasion are the activity's, kept here so that sums need no join.</summary>
internal sealed class ContributionRow : AssignmentFactRow
{
    public required long ActivityId { get; init; }

    public Occasion? Occasion { get; init; }

    public required ContributionKind Kind { get; init; }

    public required ContributionStage Stage { get; init; }

    /// <summary>Gets the whole đồng given, lent or paid; null for goods and work days.</summary>
    public long? Amount { get; init; }

    /// <summary>Gets the goods or work days in thousandths of their unit, so that sums stay exact; null for money.</summary>
    public long? Thousandths { get; init; }

    public string? Goods { get; init; }

    /// <summary>Gets the unit of goods.</summary>
    public string? Unit { get; init; }

    public long? DeclaredValue { get; init; }

    public ValuationBasis? Basis { get; init; }

    /// <summary>Gets how much of a loan was paid back.</summary>
    public long? Repaid { get; init; }

    /// <summary>Gets what one pupil of a scholarship gets a month.</summary>
    public long? PerMonth { get; init; }

    public DateOnly? FirstMonth { get; init; }

    public int? Months { get; init; }

    public int? Pupils { get; init; }

    /// <summary>Gets the shares by source, in đồng or thousandths as the whole.</summary>
    public required SourceShares Sources { get; init; }
}

/// <summary>The shares of a contribution by source, 0 where a source has none; a column each, so that they can be summed.</summary>
internal sealed record SourceShares(long AgencyBudget, long Staff, long Enterprise, long Benefactor, long NotStated);
