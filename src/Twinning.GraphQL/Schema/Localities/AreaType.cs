using System;
using System.Linq;
using GraphQL;
using GraphQL.Types;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Schema.Law;
using Twinning.GraphQL.Schema.Paging;
using Twinning.GraphQL.Schema.Poverty;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Localities;

internal sealed class AreaType : ShownType<SeenArea>
{
    public AreaType()
    {
        Name = "Area";
        Description = "A country, province, district, commune or village, as it was on the day asked for.";
        Interface<NodeInterface>();
        Show<IdGraphType>("id", "The id, the same for ever, whatever becomes of name and code.", area => NodeId.Of("Area", area.Area.Id.Value));
        Show<AreaLevelType>("level", "The level in the tree.", area => area.Area.Level);
        Show<StringGraphType>("kind", "The local word for what it is, such as xã, phường or bôn.", area => area.Area.Kind);
        Show<StringGraphType>("name", "The name on the day asked for.", area => area.Area.NameOn(area.Sight.AsOf));
        ShowAll<DatedNameType>("names", "All names with their days.", area => area.Area.Names);
        ShowAll<DatedCodeType>("codes", "All codes with their days.", area => area.Area.Codes);
        ShowAll<DatedCodeType>("codesOnDay", "The codes that stood for it on the day asked for.", area => area.Area.CodesOn(area.Sight.AsOf));
        Show<DayRangeType>("days", "The days it exists.", area => area.Area.Days);
        ShowAny<SettlementTypeType>(
            "settlement",
            "Rural or urban on the day asked for; empty above the commune.",
            area => area.Sight.Registers.Areas.SettlementOn(area.Area.Id, area.Sight.AsOf));
        ShowAny<AreaType>("parent", "The area above on the day asked for.", area => Parent(area));
        ShowAll<DatedParentType>(
            "parents",
            "All areas that were above it, with their days.",
            area => area.Area.Parents.Select(parent => new SeenParent(parent, area.Sight)));
        ShowAll<AreaType>(
            "ancestors",
            "The areas above on the day asked for, nearest first.",
            area => area.Sight.Registers.Areas.AncestorsOf(area.Area.Id, area.Sight.AsOf).Select(above => new SeenArea(above, area.Sight)));
        ShowAll<LineageEventType>(
            "lineage",
            "What it was made of and what became of it.",
            area => area.Sight.Registers.Areas.LineageOf(area.Area.Id).Select(lineage => new SeenLineage(lineage, area.Sight)));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<CorrespondenceType>>>>("correspondsTo")
            .Description("The units of another day's map that hold what this area was on the day asked for.")
            .Argument<NonNullGraphType<DateOnlyGraphType>>("on", "The day of the other map.")
            .Resolve(context => context.Source.Sight.Registers.Areas
                .CorrespondenceOf(context.Source.Area.Id, context.Source.Sight.AsOf, context.GetArgument<DateOnly>("on"))
                .Select(item => new SeenCorrespondence(item, context.Source.Sight)));
        this.AddNewRuralRecognitions(area => area.Area);
        this.Registered<SeenArea, AreaListing, AreaRow, AreaType>(
            "children",
            "The areas right below on the day asked for.",
            Listings.Of<AreaListing>(),
            area => area.Sight.Registers.Areas.ChildrenOf(area.Area.Id, area.Sight.AsOf).Select(child => child.Id.Value));
        this.Registered<SeenArea, VillageListing, AreaRow, VillageType>(
            "villages",
            "The villages that lie under it on the day asked for.",
            Listings.Of<VillageListing>(),
            area => area.Sight.Registers.Areas.VillagesUnder(area.Area.Id, area.Sight.AsOf).Select(village => village.Value));
        this.Pages<SeenArea, PovertyReturnType>("povertyReturns", "The official yearly returns recorded for it.")
            .Listed(Listings.Of<PovertyReturnListing>())
            .Resolve(PovertyReturnReads.OfArea);
    }

    private static SeenArea? Parent(SeenArea area) =>
        area.Sight.Registers.Areas.ParentOf(area.Area.Id, area.Sight.AsOf) is { } parent ? new SeenArea(parent, area.Sight) : null;
}
