using System;
using System.Collections.Generic;
using System.Linq;
using GraphQL;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain;
using Twinning.Domain.Assignments;
using Twinning.Domain.Poverty;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema.Poverty;
using Twinning.GraphQL.Schema.Statistics;

namespace Twinning.GraphQL.Schema.Stories;

/// <summary>What happened at a village from one day to another, and who looked after it then.</summary>
internal sealed record VillageStory(SeenVillage Village, DayRange Days) : Seen(Village.Sight)
{
    private const int MostYears = 20;

    /// <summary>Gets who looked after the village, by first day.</summary>
    public IEnumerable<SeenDutySpan> Duties => Sight.Registers.Programmes
        .SelectMany(register => register.DutiesAt(Village.Id, Days).Select(span => new SeenDutySpan(span, register, Sight)))
        .OrderBy(span => span.Span.Days.From);

    private IReadOnlyList<int> Years => [.. Enumerable.Range(Days.From!.Value.Year, Days.Until!.Value.Year - Days.From.Value.Year + 1)];

    /// <summary>Begins the story that a field asks for.</summary>
    /// <exception cref="RequestException">The days run backwards or over too many years.</exception>
    public static VillageStory Of(IResolveFieldContext<SeenVillage> context)
    {
        var (from, to) = (context.GetArgument<DateOnly>("from"), context.GetArgument<DateOnly>("to"));
        return from <= to && to.Year - from.Year < MostYears
            ? new VillageStory(context.Source, DayRange.Of(from, to))
            : throw new RequestException(
                ErrorCodes.BadInput, $"The days run from {from:yyyy-MM-dd} to {to:yyyy-MM-dd}; ask for 1 to {MostYears} calendar years, the first day before the last.");
    }

    /// <summary>Reads what household reviews found at all villages of a list, once for those that the viewer sees whole and once for the others.</summary>
    public static object PovertyOf(IResolveFieldContext<VillageStory> context)
    {
        var (story, population) = (context.Source, context.GetArgument<PopulationBase>("population"));
        var sight = story.Sight;
        return Batches.At<SeenVillage, PovertyTrend>(context, async villages =>
        {
            var gate = context.RequestServices!.GetRequiredService<HouseholdGate>();
            var gated = new Dictionary<bool, GatedYears>();
            foreach (var group in villages.GroupBy(village => HouseholdGate.SeesAll(sight, village.Area.Id)))
            {
                gated[group.Key] = await gate.ReadAsync(
                    sight, group.Key ? group.First().Area.Id : null, story.Years, [PublicTable.Statuses], context.CancellationToken);
            }

            return village => new PovertyTrend(
                new SeenArea(village.Area, sight),
                population,
                PovertyPoint.Series(
                    gated[HouseholdGate.SeesAll(sight, village.Area.Id)], village.Area.Id, population, story.Years[0], story.Years[^1], FigureSource.HouseholdReviews),
                []);
        }).Load(story.Village);
    }
}

/// <summary>A duty through some days and from where it is looked at.</summary>
internal sealed record SeenDutySpan(DutySpan Span, AssignmentRegister Register, Sight Sight) : Seen(Sight);
