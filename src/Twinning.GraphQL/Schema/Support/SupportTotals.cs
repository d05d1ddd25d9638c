using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain;
using Twinning.Domain.Support.Activities;
using Twinning.GraphQL.Schema.Support.Activities;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Support;

/// <summary>Money given in a year on an occasion.</summary>
internal sealed record SupportPart(int Year, Occasion? Occasion, Dong Amount, int Contributions);

/// <summary>Money given in some years, by year and occasion; the parts add up to the whole.</summary>
internal sealed record SupportTotals(int From, int To, IReadOnlyList<SupportPart> Parts, IQueryable<ContributionRow> Contributed, Sight Sight)
{
    public Dong Amount => Dong.Sum(Parts.Select(part => part.Amount));

    public int Contributions => Parts.Sum(part => part.Contributions);

    /// <summary>Sums the money of a run of years, both included: one command.</summary>
    public static async Task<SupportTotals> ReadAsync(
        StoreReader reader, Sight sight, int from, int to, long? programme, CancellationToken cancellation)
    {
        var contributions = (await reader.FactsAsync<ContributionRow>(sight.Version, cancellation))
            .Where(row => row.Day.Year >= from && row.Day.Year <= to);
        if (programme is { } id)
        {
            var assignments = await reader.FactsAsync<AssignmentRow>(sight.Version, cancellation);
            contributions = contributions.Where(row => assignments.Any(a => a.Id == row.AssignmentId && a.ProgrammeId == id));
        }

        var sums = await contributions
            .Where(row => row.Kind == ContributionKind.Money && row.Stage == ContributionStage.Delivered)
            .GroupBy(row => new { row.Day.Year, row.Occasion })
            .Select(group => new { group.Key.Year, group.Key.Occasion, Amount = group.Sum(row => row.Amount ?? 0), Count = group.Count() })
            .ToListAsync(cancellation);
        return new SupportTotals(
            from,
            to,
            [.. sums.Select(sum => new SupportPart(sum.Year, sum.Occasion, new Dong(sum.Amount), sum.Count)).OrderBy(part => part.Year).ThenBy(part => part.Occasion)],
            contributions,
            sight);
    }
}

internal sealed class SupportPartType : ShownType<SupportPart>
{
    public SupportPartType()
    {
        Name = "SupportPart";
        Description = "Money given in a year on an occasion.";
        Show<IntGraphType>("year", "The calendar year.", part => part.Year);
        ShowAny<OccasionType>("occasion", "The occasion; empty where there was none.", part => part.Occasion);
        Show<LongGraphType>("amount", "The amount in whole đồng.", part => part.Amount.Amount);
        Show<IntGraphType>("contributions", "How many contributions stand behind it.", part => part.Contributions);
    }
}

/// <summary>Money given in one year, or on one occasion, or in all.</summary>
internal sealed record SupportSum(int? Year, Occasion? Occasion, IEnumerable<SupportPart> Parts);

internal sealed class SupportSumType : ShownType<SupportSum>
{
    public SupportSumType()
    {
        Name = "SupportSum";
        Description = "Money given in one year or on one occasion.";
        ShowAny<IntGraphType>("year", "The calendar year; empty in sums over all years.", sum => sum.Year);
        ShowAny<OccasionType>("occasion", "The occasion; empty in sums over all occasions, and where there was none.", sum => sum.Occasion);
        Show<LongGraphType>("amount", "The amount in whole đồng.", sum => Dong.Sum(sum.Parts.Select(part => part.Amount)).Amount);
        Show<IntGraphType>("contributions", "How many contributions stand behind it.", sum => sum.Parts.Sum(part => part.Contributions));
    }
}

internal sealed class SupportTotalsType : ShownType<SupportTotals>
{
    public SupportTotalsType()
    {
        Name = "SupportTotals";
        Description = "What was given in a run of years. Only money is summed; other kinds stand beside it, each in its own unit.";
        Show<IntGraphType>("from", "The first year, included.", totals => totals.From);
        Show<IntGraphType>("to", "The last year, included.", totals => totals.To);
        Show<LongGraphType>("amount", "The amount in whole đồng.", totals => totals.Amount.Amount);
        Show<StringGraphType>("printed", "The amount as offices print it, such as \"989.356.000 đồng\".", totals => totals.Amount.ToString());
        Show<IntGraphType>("contributions", "How many contributions stand behind it.", totals => totals.Contributions);
        ShowAll<SupportSumType>("byYear", "The same money by year.", totals => totals.Parts
            .GroupBy(part => part.Year)
            .Select(year => new SupportSum(year.Key, null, year)));
        ShowAll<SupportSumType>("byOccasion", "The same money by occasion.", totals => totals.Parts
            .GroupBy(part => part.Occasion)
            .OrderBy(occasion => occasion.Key)
            .Select(occasion => new SupportSum(null, occasion.Key, occasion)));
        Field<NonNullGraphType<ContributionTotalsType>>("contributed")
            .Description("All that was promised and given in these years, by kind and source.")
            .ResolveAsync(async context => new SeenTotals(
                ContributionTotals.Of((await context.Source.Contributed.ToListAsync(context.CancellationToken)).Select(ActivityMapping.ToDomain)),
                null,
                context.Source.Sight));
        ShowAll<SupportPartType>("byYearAndOccasion", "The same money by year and occasion.", totals => totals.Parts);
    }
}
