namespace Twinning.Domain.Localities;

/// <summary>What happened to an area when the map was redrawn (sắp xếp đơn vị hành chính).</summary>
public enum LineageKind
{
    /// <summary>An area ended the day before and all of it now lies in another (nhập, sáp nhập).</summary>
    MergedInto,

    /// <summary>Another area was made of a part of this one, or took that part in; this one may go on or end (chia, tách).</summary>
    SplitFrom,

    /// <summary>The area stayed what it was and only its name changed (đổi tên).</summary>
    Renamed,
}
