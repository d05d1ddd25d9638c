using GraphQL.Types;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Schema.Law;

namespace Twinning.GraphQL.Schema.Localities;

internal sealed class AreaLevelType : EnumType<AreaLevel>
{
    public AreaLevelType()
        : base("AreaLevel", "The level of an area in the tree.")
    {
        Value(AreaLevel.Country, "The country.");
        Value(AreaLevel.Province, "A province or a city under central rule (tỉnh, thành phố trực thuộc trung ương).");
        Value(AreaLevel.District, "A district or town (huyện, thị xã); the level ended on 30 June 2025.");
        Value(AreaLevel.Commune, "A commune or ward (xã, phường, thị trấn).");
        Value(AreaLevel.Village, "A village of any local name (thôn, bôn, buôn, làng, tổ dân phố).");
    }
}

internal sealed class SettlementTypeType : EnumType<SettlementType>
{
    public SettlementTypeType()
        : base("SettlementType", "Whether an area counts as rural or urban, after the kind of its commune.")
    {
        Value(SettlementType.Rural, "Rural: a commune (xã).");
        Value(SettlementType.Urban, "Urban: a ward or township (phường, thị trấn).");
    }
}

internal sealed class CorrespondenceExtentType : EnumType<CorrespondenceExtent>
{
    public CorrespondenceExtentType()
        : base("CorrespondenceExtent", "How much of today's unit came from the area asked about.")
    {
        Value(CorrespondenceExtent.Whole, "All of it, as far as the tree knows.");
        Value(CorrespondenceExtent.Part, "A part of it; the rest came from elsewhere.");
    }
}

internal sealed class LineageKindType : EnumType<LineageKind>
{
    public LineageKindType()
        : base("LineageKind", "How one area became another.")
    {
        Value(LineageKind.MergedInto, "The earlier area ended and all of it lies in the later one (sáp nhập).");
        Value(LineageKind.SplitFrom, "The later area was made of a part of the earlier one (chia tách).");
        Value(LineageKind.Renamed, "Only the name changed (đổi tên).");
    }
}

internal sealed class DatedNameType : ShownType<DatedName>
{
    public DatedNameType()
    {
        Name = "DatedName";
        Description = "A name on the days it was borne.";
        Show<StringGraphType>("name", "The name.", name => name.Name);
        Show<DayRangeType>("days", "The days it was borne.", name => name.Days);
    }
}

internal sealed class DatedCodeType : ShownType<DatedCode>
{
    public DatedCodeType()
    {
        Name = "DatedCode";
        Description = "A code on the days it stood for the area. Codes are re-used: 24065 was Chư Băh and is Ia Rbol.";
        Show<StringGraphType>("scheme", "The code list.", code => code.Scheme);
        Show<StringGraphType>("code", "The code in that list.", code => code.Code);
        Show<DayRangeType>("days", "The days it stood for the area.", code => code.Days);
    }
}

/// <summary>The area above, the days it was above, and from where it is looked at.</summary>
internal sealed record SeenParent(DatedParent Parent, Sight Sight);

internal sealed class DatedParentType : ShownType<SeenParent>
{
    public DatedParentType()
    {
        Name = "DatedParent";
        Description = "The area above on the days it was above.";
        Show<AreaType>("area", "The area above.", parent => parent.Sight.Area(parent.Parent.Parent));
        Show<DayRangeType>("days", "The days it was above.", parent => parent.Parent.Days);
    }
}

/// <summary>A step in the history of areas, and from where it is looked at.</summary>
internal sealed record SeenLineage(LineageEvent Event, Sight Sight);

internal sealed class LineageEventType : ShownType<SeenLineage>
{
    public LineageEventType()
    {
        Name = "LineageEvent";
        Description = "One area becoming another on a day.";
        Show<LineageKindType>("kind", "How it became the other.", lineage => lineage.Event.Kind);
        Show<AreaType>("from", "The earlier area.", lineage => lineage.Sight.Area(lineage.Event.From));
        Show<AreaType>("into", "The later area.", lineage => lineage.Sight.Area(lineage.Event.Into));
        Show<DateOnlyGraphType>("day", "The first day of the new state.", lineage => lineage.Event.Day);
        ShowAny<DecidingDocumentType>("decidingDocument", "The document that decided it.", lineage => lineage.Event.DecidingDocument);
    }
}

/// <summary>A unit of another day's map that an area corresponds to, and from where it is looked at.</summary>
internal sealed record SeenCorrespondence(AreaCorrespondence Correspondence, Sight Sight);

internal sealed class CorrespondenceType : ShownType<SeenCorrespondence>
{
    public CorrespondenceType()
    {
        Name = "AreaCorrespondence";
        Description = "A unit of another day's map that holds what the area was.";
        Show<AreaType>("area", "The unit on the other day's map.", item => item.Sight.Area(item.Correspondence.Area));
        Show<CorrespondenceExtentType>("extent", "How much of that unit came from the area asked about.", item => item.Correspondence.Extent);
    }
}
