using System;
using System.Collections.Generic;
using System.Linq;
using GraphQL.Types;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Returns;
using Twinning.Domain.Poverty.Transitions;
using Twinning.Domain.Statistics;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Schema.Statistics;

namespace Twinning.GraphQL.Schema.Poverty.Statistics;

/// <summary>How a list moved from one review to the next in an area.</summary>
internal sealed record ReviewFlow(
    SeenArea Area, int Year, PopulationBase Population, SettlementType? Settlement, PovertyList List, CountedUnit Unit, ReviewedRound? Round, GatedYears Gated)
{
    private ListMovement? Movement { get; } = Round?.MovementOf(Area.Area.Id.Value, Population, Settlement, List, Unit);

    /// <summary>Gets a value indicating whether the columns of the form are shown; people are for the office only.</summary>
    public bool IsShown => Gated.ShowsAll
        || (Unit == CountedUnit.Households && Gated.Shows(PublicTable.MovementForm, Area.Area.Id.Value, Year, Settlement));

    public Figure Part(Func<PovertyFlow, long?> part) => Figure(movement =>
        Domain.Statistics.Figure.Count(part(movement.Form), movement.Standard.Value, Round!.AsOf));

    public Figure ExitRate() => Figure(movement =>
        Domain.Statistics.Figure.Rate(movement.Exit, movement.Start, movement.Standard.Value, Round!.AsOf));

    /// <summary>Returns the proof in the columns of the form, as far as it is shown.</summary>
    public IReadOnlyList<FlowLine> FormLines()
    {
        if (!IsShown || Movement?.Form is not { } form)
        {
            return [];
        }

        var running = form.Start!.Value;
        return
        [
            .. new (string Part, long Change)[]
            {
                ("EXIT", -form.Exit!.Value), ("FALLEN_BACK", form.FallenBack!.Value), ("NEWLY_POOR", form.NewlyPoor!.Value), ("NET_CHANGE", form.NetChange!.Value),
            }.Select(line => new FlowLine(line.Part, line.Change, running += line.Change)),
        ];
    }

    /// <summary>Returns every part apart: for the office only.</summary>
    public IReadOnlyList<FlowLine> Lines() => Gated.ShowsAll && Movement is { } movement
        ? [.. movement.Proof.Lines.Select(line => new FlowLine(EnumWords.Upper(line.Part), line.Change, line.Running))]
        : [];

    public long? Difference => IsShown ? Movement?.Proof.Difference : null;

    private Figure Figure(Func<ListMovement, Figure> shown) => Movement is not { } movement
        ? Domain.Statistics.Figure.Missing("no two published rounds in a row, under one standard, speak for this area and base")
        : IsShown ? shown(movement)
        : Domain.Statistics.Figure.Suppressed(movement.Standard.Value, Round!.AsOf);
}

/// <summary>One line of the proof that a movement adds up.</summary>
internal sealed record FlowLine(string Part, long Change, long Running);

internal sealed class FlowLineType : ShownType<FlowLine>
{
    public FlowLineType()
    {
        Name = "FlowLine";
        Description = "One line of the proof that a movement adds up.";
        Show<StringGraphType>("part", "The part: EXIT, FALLEN_BACK, NEWLY_POOR, NET_CHANGE, and for the office each kind of coming and going apart.", line => line.Part);
        Show<LongGraphType>("change", "What it adds; negative where households go out.", line => line.Change);
        Show<LongGraphType>("running", "The opening with this line and all before it.", line => line.Running);
    }
}

internal sealed class PovertyListType : EnumType<PovertyList>
{
    public PovertyListType()
        : base("PovertyList", "A list that the yearly review keeps.")
    {
        Value(PovertyList.Poor, "Poor households (hộ nghèo).");
        Value(PovertyList.NearPoor, "Near-poor households (hộ cận nghèo).");
    }
}

internal sealed class CountedUnitType : EnumType<CountedUnit>
{
    public CountedUnitType()
        : base("CountedUnit", "What a movement counts.")
    {
        Value(CountedUnit.Households, "Households (hộ), as the official form does.");
        Value(CountedUnit.People, "People (nhân khẩu); for the office only.");
    }
}

internal sealed class ReviewFlowType : ShownType<ReviewFlow>
{
    public ReviewFlowType()
    {
        Name = "ReviewFlow";
        Description = "How a list moved from the review of the year before to this one, counted from the households: start − exit + fallen back + newly poor + net change = end.";
        Show<AreaType>("area", "The area.", flow => flow.Area);
        Show<IntGraphType>("year", "The year of the later review.", flow => flow.Year);
        Show<PopulationBaseType>("population", "Which households are counted.", flow => flow.Population);
        ShowAny<SettlementTypeType>("settlement", "Only the rural or the urban villages; empty for both.", flow => flow.Settlement);
        Show<PovertyListType>("list", "Which list.", flow => flow.List);
        Show<CountedUnitType>("unit", "Whether households or people are counted.", flow => flow.Unit);
        ShowAny<StringGraphType>("standard", "The one standard of both reviews.", flow => flow.Round?.StandardName);
        Show<FigureType>("start", "On the list at the start (đầu năm).", flow => flow.Part(form => form.Start));
        Show<FigureType>("exit", "Left in the year (thoát), also into near-poverty.", flow => flow.Part(form => form.Exit));
        Show<FigureType>("fallenBack", "Fell back (tái): had left before.", flow => flow.Part(form => form.FallenBack));
        Show<FigureType>("newlyPoor", "Newly on the list (phát sinh), those of unknown history included.", flow => flow.Part(form => form.NewlyPoor));
        Show<FigureType>("netChange", "Moves, splits, endings and undecided statuses on balance; the form has no column for it.", flow => flow.Part(form => form.NetChange));
        Show<FigureType>("end", "On the list at the end (cuối năm).", flow => flow.Part(form => form.End));
        Show<FigureType>("exitRate", "Those who left as a share of those at the start.", flow => flow.ExitRate());
        ShowAll<FlowLineType>("proof", "The columns of the form with the running sum from start to end; empty where hidden.", flow => flow.FormLines());
        ShowAll<FlowLineType>("parts", "Every kind of coming and going apart; for the office only.", flow => flow.Lines());
        ShowAny<LongGraphType>("difference", "The end less what the parts lead to: 0, unless the count itself is wrong; empty where hidden.", flow => flow.Difference);
    }
}
