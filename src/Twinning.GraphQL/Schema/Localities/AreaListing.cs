using System.Collections.Generic;
using System.Linq;
using System;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Localities;

/// <summary>What may be asked of areas of any level.</summary>
internal abstract class PlaceListing(string name, string plural) : Listing<AreaRow>(name, plural)
{
    // The name on the day; else the last borne before it, else the first ever: as the library tells it.
    protected void AddPlace()
    {
        Id();
        Text("name", "The name on the day asked for.", (area, known) => known.Facts<AreaNameRow>()
            .Where(name => name.Id == area.Id)
            .OrderBy(name => (name.From == null || name.From <= known.AsOf) && (name.Until == null || name.Until >= known.AsOf) ? 0 : name.Until < known.AsOf ? 1 : 2)
            .ThenBy(name => name.Until < known.AsOf ? -name.Key : name.Key)
            .Select(name => name.SearchKey)
            .FirstOrDefault());
        Code("kind", "The local word for what it is, such as xã, phường or bôn.", area => area.Kind);
        One<AreaListing>("parent", "The area right above on the day asked for.", (area, known) => known.Facts<AreaParentRow>()
            .Where(parent => parent.Id == area.Id && (parent.From == null || parent.From <= known.AsOf) && (parent.Until == null || parent.Until >= known.AsOf))
            .OrderBy(parent => parent.Key)
            .Select(parent => (long?)parent.ParentId)
            .FirstOrDefault());
    }
}

/// <summary>What may be asked of areas.</summary>
internal sealed class AreaListing : PlaceListing, IRegister
{
    public AreaListing()
        : base("Area", "areas")
    {
        AddPlace();
        Choice<AreaLevelType, AreaLevel>("level", "The level in the tree.", area => area.Level);
    }

    public Type Node => typeof(AreaType);

    public object? Find(Sight sight, long id) => sight.Registers.Areas.Find(new AreaId(id)) is { } area ? new SeenArea(area, sight) : null;

    public IEnumerable<long> All(Sight sight) => sight.Registers.Areas.Areas.Where(area => area.Days.Contains(sight.AsOf)).Select(area => area.Id.Value);

    protected override object See(AreaRow row, Sight sight) => sight.Area(new AreaId(row.Id));
}
